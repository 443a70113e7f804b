import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BallotChoices } from '~/components/ballot/ballot-choices';

describe('BallotChoices', () => {
  it('reads "Cast my vote" without JavaScript, whatever is chosen', () => {
    const markup = renderToStaticMarkup(<BallotChoices defaultChoice="for" />);
    expect(markup).toContain('Cast my vote');
    expect(markup).not.toContain('Cast my vote: For');
    expect(markup.match(/type="radio"/g)).toHaveLength(3);
    expect(markup).toContain('required=""');
  });

  it('repeats the choice on the button, and choosing does not cast', async () => {
    let posts = 0;
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          posts += 1;
        }}
      >
        <BallotChoices />
      </form>,
    );
    expect(screen.getByRole('button')).toHaveTextContent(/^Cast my vote/);
    await userEvent.click(screen.getByRole('radio', { name: 'Against' }));
    expect(screen.getByRole('button', { name: /Cast my vote: Against/ })).toBeInTheDocument();
    expect(posts).toBe(0);
    await userEvent.click(screen.getByRole('button'));
    expect(posts).toBe(1);
  });

  it('offers a change of a vote already cast', () => {
    render(<BallotChoices cast="abstain" />);
    expect(screen.getByText('You voted Abstain')).toBeInTheDocument();
    expect(screen.getByRole('button')).not.toHaveTextContent('Change my vote:');
    fireEvent.click(screen.getByRole('radio', { name: 'For' }));
    expect(screen.getByRole('button')).toHaveTextContent('Change my vote: For');
  });

  it('chooses with F, A and B, but not while somebody types', () => {
    render(
      <>
        <input aria-label="note" />
        <BallotChoices shortcuts />
      </>,
    );
    fireEvent.keyDown(screen.getByLabelText('note'), { key: 'f' });
    expect(screen.getByRole('radio', { name: 'For' })).not.toBeChecked();
    fireEvent.keyDown(document.body, { key: 'b' });
    expect(screen.getByRole('radio', { name: 'Abstain' })).toBeChecked();
  });

  it('has its error beside the choices and described by them', () => {
    render(<BallotChoices error="Choose For, Against or Abstain" />);
    expect(screen.getByRole('group')).toHaveAccessibleDescription(/Error: ?Choose For, Against or Abstain/);
  });
});
