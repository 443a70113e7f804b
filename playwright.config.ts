import { defineConfig } from '@playwright/test';
import { installedBrowser } from './scripts/find-browser.mjs';

// The longest begin first, so that at the end none runs alone.
const LONGEST = /(whole-meeting|all-the-way|every-page)\.spec\.ts$/;

// Each journey starts a server of its own (tests/support/server).
export default defineConfig({
  testDir: 'tests/journeys',
  globalSetup: './tests/support/prepared-demonstration.ts',
  outputDir: 'test-results',
  projects: [
    { name: 'longest', testMatch: LONGEST },
    { name: 'others', testIgnore: LONGEST },
  ],
  fullyParallel: false,
  // One more than cores that there are at least: a journey waits a quarter of its time, for news, a timer, the next step.
  workers: 3,
  retries: 0,
  forbidOnly: true,
  // No journey is about time: what is waited for comes on a machine that is three times slower, too.
  timeout: 900_000,
  expect: { timeout: 30_000 },
  use: {
    locale: 'en-GB',
    // A press that leads nowhere says so at once, and not when the whole journey's time is out.
    actionTimeout: 60_000,
    timezoneId: 'Europe/London',
    viewport: { width: 1440, height: 900 },
    // What moves without end would be painted without end, in a dozen browsers at once.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // A trace of every step, kept to be thrown away, doubles the time: ask for one with --trace on.
    trace: 'off',
    launchOptions: {
      // Where none is installed, the one that Playwright downloaded.
      executablePath: installedBrowser(),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        // A page here lives for seconds: to make its code fast, or a spare process for the next, takes longer than it saves.
        '--js-flags=--no-opt --no-maglev',
        '--renderer-process-limit=1',
        // Chromium's sandbox does not run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
});
