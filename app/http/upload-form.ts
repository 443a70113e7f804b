import {
  FormDataParseError,
  MaxFileSizeExceededError,
  MaxTotalSizeExceededError,
  MultipartParseError,
  parseFormData,
} from '@remix-run/form-data-parser';
import type { AnyRefusal } from '~/content/refusals';
import { ok, type Result, refuse } from '~/domain/shared/result';

const MEGABYTE = 1024 * 1024;
const LARGEST_MB = 25;

/**
 * Reads a form with one file, counting while it comes in: it stops reading at 25 MB instead of holding more, and at
 * so many parts.
 * Refuses `file-too-large`, and `unknown-form` when it is no such form.
 */
export async function readUpload(request: Request, maxParts = 30): Promise<Result<FormData, AnyRefusal>> {
  const limits = {
    maxFiles: 1,
    maxParts,
    maxFileSize: LARGEST_MB * MEGABYTE,
    maxTotalSize: (LARGEST_MB + 1) * MEGABYTE,
  };
  try {
    return ok(await parseFormData(request, limits, (file) => file));
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError || error instanceof MaxTotalSizeExceededError) {
      return refuse({ code: 'file-too-large', megabytes: LARGEST_MB });
    }
    if (error instanceof FormDataParseError || error instanceof MultipartParseError)
      return refuse({ code: 'unknown-form' });
    throw error;
  }
}
