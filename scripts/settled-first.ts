import { environment } from '../app/platform/environment';

// Imported before all else by a command that needs the settings: a wrong one is said in its one sentence, without a trace.
try {
  environment();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
