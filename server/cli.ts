import { Command, Option } from 'commander'
import { createAssistant } from './assistant/assistant.ts'
import { printAnswer } from './cli/answer.ts'
import { addCheckCommand } from './cli/check.ts'
import { addDoctorCommand } from './cli/doctor.ts'
import { addFeedbackCommand } from './cli/feedback.ts'
import { addIngestCommand } from './cli/ingest.ts'
import { addScopeOptions, type ScopeOptions, scopeIn } from './cli/scope.ts'
import { addSnapshotCommand } from './cli/snapshot.ts'
import { readConfig } from './config.ts'
import { MODES, type Mode } from './core/answer.ts'
import { BelegtError, isSystemError } from './core/errors.ts'
import { createParts } from './wiring.node.ts'

const program = new Command('belegt').description('Ask news articles and get cited claims.')

const config = () => readConfig(process.env)

addIngestCommand(program, config)
addCheckCommand(program, config)
addDoctorCommand(program, config)
addSnapshotCommand(program, config)
addFeedbackCommand(program, config)

addScopeOptions(program.command('ask'))
  .description('ask a question')
  .argument('<question...>')
  .option('--json', 'print the whole answer as JSON')
  .addOption(
    new Option(
      '--mode <mode>',
      'whose words: the articles’ (extractive) or a language model’s (generative), where one is set up',
    ).choices(MODES),
  )
  .action(
    async (
      words: string[],
      { json = false, mode, ...limits }: { json?: boolean; mode?: Mode } & ScopeOptions,
    ) => {
      const scope = scopeIn(limits)
      const parts = await createParts(config())
      try {
        const answer = await createAssistant(parts).answerWhole({ question: words.join(' '), mode, scope })
        if (json) console.log(JSON.stringify(answer, null, 2))
        else printAnswer(answer)
      } finally {
        await parts.store.close()
      }
    },
  )

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof BelegtError) && !isSystemError(error)) throw error
  console.error(error.message)
  process.exitCode ??= 1
}
