import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** Has the sound of a recording deleted for good. */
export function useDeleteRecording() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ interaction, recording, reason }: { interaction: string; recording: string; reason: string }) =>
      answer<void>(
        api.POST('/api/v1/tenants/{tenant}/interactions/{interaction}/recordings/{recording}/deletion', {
          params: { path: { tenant, interaction, recording } },
          body: { reason },
        }),
      ),
    onSettled: () => answers.invalidateQueries({ queryKey: ['recordings'] }),
  });
}
