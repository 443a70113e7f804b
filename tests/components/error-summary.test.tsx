import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ErrorSummary } from '~/components/ui/error-summary';
import { replyOf } from '~/components/ui/form-problem';
import { RadioGroup } from '~/components/ui/radio-group';
import { TextField } from '~/components/ui/text-field';

const errors = [
  { fieldId: 'title', message: 'Enter a title' },
  { fieldId: 'kind', message: 'Choose a classification' },
  { message: 'The ballot has closed' },
];

function Page() {
  return (
    <>
      <ErrorSummary errors={errors} />
      <TextField name="title" label="Title" hint="As on the agenda" error="Enter a title" />
      <RadioGroup
        name="kind"
        legend="Classification"
        error="Choose a classification"
        options={[{ value: 'open', label: 'Open' }]}
      />
    </>
  );
}

describe('ErrorSummary', () => {
  it('takes the focus when it appears', () => {
    render(<Page />);
    expect(screen.getByRole('alert', { name: 'There is a problem' })).toHaveFocus();
  });

  it('leaves the focus in a field when the page is drawn again', () => {
    const { rerender } = render(<ErrorSummary errors={[{ message: 'The ballot has closed' }]} />);
    screen.getByRole('alert').blur();
    rerender(<ErrorSummary errors={[{ message: 'The ballot has closed' }]} />);
    expect(screen.getByRole('alert')).not.toHaveFocus();
    rerender(<ErrorSummary errors={[{ message: 'You have left the table' }]} />);
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  it('says so in the title of the page as long as it is there', () => {
    document.title = 'New paper – Tabled';
    const { rerender, unmount } = render(<ErrorSummary errors={[{ message: 'Enter a title' }]} />);
    expect(document.title).toBe('Error: New paper – Tabled');
    rerender(<ErrorSummary errors={[{ message: 'Choose a classification' }]} />);
    expect(document.title).toBe('Error: New paper – Tabled');
    unmount();
    expect(document.title).toBe('New paper – Tabled');
  });

  it('leads to the field, also to the first choice of a group', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('link', { name: 'Enter a title' }));
    expect(screen.getByLabelText('Title')).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Choose a classification' }));
    expect(screen.getByRole('radio', { name: 'Open' })).toHaveFocus();
  });

  it('says a problem that is no field’s without a link', () => {
    render(<Page />);
    expect(screen.queryByRole('link', { name: 'The ballot has closed' })).toBeNull();
    expect(screen.getByText('The ballot has closed')).toBeInTheDocument();
  });

  it('is nothing when nothing is wrong', () => {
    const { container } = render(<ErrorSummary errors={[]} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('ties hint and error to the field', () => {
    render(<Page />);
    const field = screen.getByLabelText('Title');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/As on the agenda Error: ?Enter a title/);
  });
});

describe('the answer to a form', () => {
  it('is a reply where it says how the form fared, and not where it says what was saved', () => {
    const reply = { intent: 'save', fields: {}, values: {} };
    expect(replyOf(reply)).toBe(reply);
    expect(replyOf({ ref: 'TB-044', revision: 2, savedAt: '2026-11-23T10:00:00.000Z' })).toBeUndefined();
    expect(replyOf(undefined)).toBeUndefined();
  });
});
