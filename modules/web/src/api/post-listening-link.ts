import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../session/session';
import { answer } from './client';

/** From where somebody listens; told to who asks who listened. */
export type ListeningPage = 'interaction' | 'recordings' | 'contact' | 'ticket' | 'voicemail';

interface Wanted {
  interaction: string;
  recording: string;
  download: boolean;
  page: ListeningPage;
}

/** A link by which a recording can be heard, or saved, for some minutes. Its use is journaled. */
export function useListeningLink() {
  const { tenant, api } = useSession();
  const answers = useQueryClient();
  return useMutation({
    mutationFn: ({ interaction, recording, download, page }: Wanted) =>
      answer<{ url: string; expiresAt: string }>(
        api.POST('/api/v1/tenants/{tenant}/interactions/{interaction}/recordings/{recording}/links', {
          params: { path: { tenant, interaction, recording } },
          body: { download, page },
        }),
      ),
    onSuccess: (_, { recording }) => answers.invalidateQueries({ queryKey: ['recordings', 'listened', recording] }),
  });
}
