import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// What is waited for comes, on a busy machine too: the wait ends when it does.
configure({ asyncUtilTimeout: 40_000 });

afterEach(cleanup);
