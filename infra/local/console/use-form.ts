import { useEffect, useRef, useState } from 'react';
import { type BoxErrors, checkBoxes } from './check-boxes.ts';
import type { BoxValue, BoxValues, FormBox } from './form-box.ts';

export interface Form {
  readonly values: BoxValues;
  readonly errors: BoxErrors;
  readonly setErrors: (errors: BoxErrors) => void;
  readonly fill: (name: string, value: BoxValue) => void;
  /** Marks what must be filled in; true when nothing must. */
  readonly isComplete: () => boolean;
  readonly element: React.RefObject<HTMLFormElement | null>;
}

/** What a person typed stays, also when the form is drawn anew around it. */
export function useForm(boxes: readonly FormBox[]): Form {
  const [typed, setTyped] = useState<BoxValues>({});
  const [errors, setErrors] = useState<BoxErrors>({});
  const element = useRef<HTMLFormElement>(null);
  const values = Object.fromEntries(
    boxes.map(({ name, initial }) => [name, typed[name] ?? initial] as const),
  );

  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  return {
    values,
    errors,
    setErrors,
    fill: (name, value) => setTyped((before) => ({ ...before, [name]: value })),
    isComplete() {
      const found = checkBoxes(boxes, values);
      setErrors(found);
      return Object.keys(found).length === 0;
    },
    element,
  };
}
