import { accessSync, constants } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const CANDIDATES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** For a browser that runs as root in a container, and asks no one but the page under test. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium that is on this machine, or the one that an npm package brings: nothing is downloaded. */
export async function launchBrowser(): Promise<Browser> {
  const installed = CANDIDATES.find(isExecutable)
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS })

  const { default: packaged } = await import('@sparticuz/chromium')
  // Not with the flags that it brings: they put all into one process and switch the web's security off.
  return chromium.launch({ executablePath: await packaged.executablePath(), args: FLAGS })
}

function isExecutable(path: string | undefined): path is string {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
