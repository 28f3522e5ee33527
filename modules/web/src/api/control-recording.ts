import { useMutation } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';
import type { RecordingControl } from './types';

/** Pauses the recording of a talk while card data is spoken, or goes on with it. */
export function useControlRecording() {
  const { tenant, api } = useSession();
  return useMutation({
    mutationFn: ({ interaction, act }: { interaction: string; act: 'pause' | 'resume' }) =>
      answer<RecordingControl>(
        api.POST(`/api/v1/tenants/{tenant}/interactions/{interaction}/recordings/${act}`, {
          params: { path: { tenant, interaction } },
        }),
      ),
  });
}
