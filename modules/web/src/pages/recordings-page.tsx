import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PolicyNote } from '../features/recordings/policy-note';
import { asked, type Chosen, RecordingFilters } from '../features/recordings/recording-filters';
import { RecordingList } from '../features/recordings/recording-list';
import { Page } from '../ui/page';

/** Every recording of the tenant. */
export default function RecordingsPage() {
  const { t } = useTranslation();
  const [chosen, choose] = useState<Chosen>({});
  return (
    <Page title={t('areas.recordings')}>
      <PolicyNote />
      <RecordingFilters chosen={chosen} choose={choose} />
      <RecordingList filter={asked(chosen)} />
    </Page>
  );
}
