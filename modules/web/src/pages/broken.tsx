import { Button, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Door } from '../features/sign-in/tenant-choice';

/** The whole page cannot be shown; says why and lets try again. */
export function Broken({ failure }: { failure: Error }) {
  const { t } = useTranslation();
  return (
    <Door>
      <Title order={1}>{t('problem.title')}</Title>
      <Text c="dimmed">{failure.message}</Text>
      <Button onClick={() => window.location.reload()}>{t('problem.again')}</Button>
      <Button variant="default" component="a" href="/">
        {t('problem.home')}
      </Button>
    </Door>
  );
}

/** No page has this address. */
export function NoSuchPage() {
  const { t } = useTranslation();
  return (
    <Door>
      <Title order={1}>{t('problem.noPage')}</Title>
      <Text c="dimmed">{t('problem.noPageWhy')}</Text>
      <Button component="a" href="/">
        {t('problem.home')}
      </Button>
    </Door>
  );
}
