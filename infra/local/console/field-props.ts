import type { BoxValue, FormBox } from './form-box.ts';

export interface FieldProps {
  readonly box: FormBox;
  readonly value: BoxValue;
  readonly error: string;
  readonly fill: (value: BoxValue) => void;
}
