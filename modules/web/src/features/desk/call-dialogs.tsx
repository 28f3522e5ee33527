import { lazy, Suspense } from 'react';
import { useCall } from './call';

const HandOverDialog = lazy(() => import('./hand-over/hand-over-dialog'));
const CallOutDialog = lazy(() => import('./call-out/call-out-dialog'));

/** The dialogs of the present call, on whatever page the agent is; loaded when first wanted. */
export function CallDialogs() {
  const { control, callingOut, callOut } = useCall();
  return (
    <Suspense fallback={null}>
      {control.asking ? (
        <HandOverDialog key={control.asking} what={control.asking} close={() => control.ask(undefined)} />
      ) : null}
      {callingOut ? <CallOutDialog number={callingOut.number} close={() => callOut(undefined)} /> : null}
    </Suspense>
  );
}
