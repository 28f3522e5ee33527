import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

type Props = ButtonProps & Omit<ComponentPropsWithRef<'button'>, keyof ButtonProps> & { token: string };

/** A button of the call, in the solid colour of a state; 40 px high. */
export function SolidButton({ token, ...rest }: Props) {
  return (
    <Button
      {...rest}
      h={40}
      styles={
        rest.disabled
          ? undefined
          : { root: { background: `var(--${token})`, color: 'var(--on-solid)', border: 'none' } }
      }
    />
  );
}
