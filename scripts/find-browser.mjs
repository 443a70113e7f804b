// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Chromium or Chrome that is here: what CHROMIUM_PATH names, else the first found. */
export function installedBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, where nothing is.`);
  }
  // The shell is the same browser without a window, which nobody looks at and which costs a sixth of the journeys' time.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return places.find(existsSync);
}

/** Makes sure that the journeys have a browser, installing one where none is; throws with what to do when it cannot. */
export function ensureBrowser() {
  if (installedBrowser()) return;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('No Chromium here: installing Debian’s (apt-get install chromium-headless-shell) …');
    const install = 'apt-get install -y -q --no-install-recommends';
    const apt = `apt-get update -q && (${install} chromium-headless-shell || ${install} chromium)`;
    spawnSync('sh', ['-c', apt], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (installedBrowser()) return;
  }
  console.log('No Chromium here: downloading Playwright’s (playwright install chromium) …');
  const { status } = spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
  if (status !== 0) {
    throw new Error('The journeys need a browser. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  }
}
