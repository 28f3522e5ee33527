import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnection } from '../../push/push';

/** Hears that a promise is due, or that a callback went another way, and has the lists read again; shows nothing. */
export function FollowUpDue() {
  const connection = useConnection();
  const answers = useQueryClient();
  useEffect(
    () =>
      connection.listen((message) => {
        if (message.type === 'followUpDue' || message.type === 'offerWithdrawn' || message.type === 'state') {
          void answers.invalidateQueries({ queryKey: ['follow-ups'] });
        }
      }),
    [connection, answers],
  );
  return null;
}
