import { Modal, Skeleton, Table } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useListened } from '../../api/list-listened';
import { Empty } from '../../ui/empty';
import { ProblemNote } from '../../ui/problem-note';
import { When } from '../../ui/when';
import { useWho } from './who';

interface Props {
  interaction: string;
  recording: string;
  close: () => void;
}

/** Who listened to a recording, when, and from which page. */
export function ListenedDialog({ interaction, recording, close }: Props) {
  const { t } = useTranslation();
  const who = useWho();
  const { data, error, refetch } = useListened(interaction, recording);
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t('listened.title')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      {error ? <ProblemNote failure={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton height={80} /> : null}
      {data?.length === 0 ? <Empty icon={IconEar} text={t('listened.none')} /> : null}
      {data && data.length > 0 ? (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('listened.who')}</Table.Th>
              <Table.Th>{t('listened.when')}</Table.Th>
              <Table.Th>{t('listened.how')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(({ by, at, download, page }) => (
              <Table.Tr key={`${by} ${at}`}>
                <Table.Td fw={600}>{who(by)}</Table.Td>
                <Table.Td>
                  <When at={at} seconds />
                </Table.Td>
                <Table.Td>
                  {t(download ? 'listened.saved' : 'listened.played')} ·{' '}
                  {t(`listenedFrom.${page}` as 'listenedFrom.api', { defaultValue: page })}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Modal>
  );
}
