import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

/** The agent's place of work. */
export default function DeskPage() {
  const { t } = useTranslation();
  return <Page title={t('areas.desk')}>{null}</Page>;
}
