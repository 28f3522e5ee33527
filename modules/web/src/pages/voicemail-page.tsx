import { useTranslation } from 'react-i18next';
import { useCall } from '../features/desk/call';
import { VoicemailList } from '../features/recordings/voicemail-list';
import { Page } from '../ui/page';

/** Messages that callers left. */
export default function VoicemailPage() {
  const { t } = useTranslation();
  const { canCallOut, callOut } = useCall();
  return (
    <Page title={t('areas.voicemail')}>
      <VoicemailList callBack={canCallOut ? ({ number }) => callOut({ number }) : undefined} />
    </Page>
  );
}
