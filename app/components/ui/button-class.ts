export type ButtonVariant = 'default' | 'primary' | 'quiet' | 'danger' | 'cloth' | 'cloth-solid';

const CLASS: Record<ButtonVariant, string> = {
  default: 'btn',
  primary: 'btn btn-primary',
  quiet: 'btn btn-quiet',
  danger: 'btn btn-danger',
  cloth: 'btn btn-cloth',
  'cloth-solid': 'btn btn-cloth-solid',
};

export function buttonClass(variant: ButtonVariant, extra?: string): string {
  return extra ? `${CLASS[variant]} ${extra}` : CLASS[variant];
}
