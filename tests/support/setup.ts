import { format } from 'node:util';
import { afterEach, beforeEach, vi } from 'vitest';

// What a program complains about is a fault until a test says it is meant. A test that expects a complaint calls
// vi.spyOn(console, 'error').mockImplementation(() => {}) and checks it.
let complaints: unknown[][] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    complaints.push(words);
  });
});

afterEach(() => {
  if (complaints.length > 0) {
    throw new Error(`Unexpected console.error:\n${complaints.map((words) => format(...words)).join('\n')}`);
  }
});
