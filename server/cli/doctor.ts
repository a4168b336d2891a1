import { styleText } from 'node:util'
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { examineEndpoint } from '../doctor/endpoint.ts'
import type { Finding } from '../doctor/finding.ts'
import { examineInstallation } from '../doctor/installation.ts'

const LOOKS = {
  good: { mark: '✓', color: 'green' },
  off: { mark: '–', color: 'gray' },
  warning: { mark: '!', color: 'yellow' },
  failed: { mark: '✗', color: 'red' },
} as const

export function addDoctorCommand(program: Command, config: () => Config): void {
  program
    .command('doctor')
    .description('look whether everything works, and say what to do where it does not')
    .option('--json', 'print the findings as JSON')
    .action(async ({ json = false }) => {
      const findings = await examineAll(config())
      const isWell = findings.every(({ state }) => state !== 'failed')
      console.log(
        json ? JSON.stringify({ ok: isWell, findings }, null, 2) : findings.flatMap(lines).join('\n'),
      )
      process.exitCode = isWell ? 0 : 1
    })
}

async function examineAll(config: Config): Promise<Finding[]> {
  const { llm, judge } = config
  return [
    ...(await examineInstallation(config)),
    ...(llm ? await examineEndpoint('language model', llm) : [NO_MODEL]),
    ...(judge && judge.model !== llm?.model ? await examineEndpoint('judge', judge) : []),
  ]
}

const NO_MODEL: Finding = {
  part: 'language model',
  state: 'off',
  says: 'none is set; answers are the articles’ own sentences',
  advice: 'To have answers written: OPENAI_API_KEY, or BELEGT_LLM_URL and BELEGT_LLM_MODEL',
}

function lines({ part, state, says, advice }: Finding): string[] {
  const { mark, color } = LOOKS[state]
  const first = `${styleText(color, mark, { stream: process.stdout })} ${part}: ${says}`
  return advice === undefined ? [first] : [first, `    → ${advice}`]
}
