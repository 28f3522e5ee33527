import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHistory } from '../api/list-history';
import type { HistoryEntry } from '../api/types';
import classes from './history.module.css';
import { More } from './more';
import { Panel } from './panel';
import { ProblemNote } from './problem-note';
import { When } from './when';

/** Who changed something, what, and when. @param about as "queue sales" */
export function History({ about }: { about: string[] }) {
  const { t } = useTranslation();
  const history = useHistory(about);
  const entries = history.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title={t('history.title')}>
      {history.error ? <ProblemNote failure={history.error} again={() => void history.refetch()} /> : null}
      {history.isSuccess && entries.length === 0 ? <Text c="dimmed">{t('history.none')}</Text> : null}
      <ol className={classes.list}>
        {entries.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ol>
      <More list={history} />
    </Panel>
  );
}

function Line({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const kind = entry.actor.split(':')[0] ?? '';
  const who = entry.name ?? t(`history.by.${kind}` as 'history.by.member', { defaultValue: kind });
  return (
    <li>
      <div>
        <b>{who}</b> <When at={entry.at} />
        {entry.revision ? ` · ${t('history.revision', { revision: entry.revision })}` : null}
      </div>
      <ul className={classes.changes}>
        {entry.alterations.map(({ field, before, after }) => (
          <li key={field}>
            {field
              ? t(`history.fields.${field}` as 'history.fields.name', { defaultValue: field })
              : t(`history.${after}` as 'history.added', { defaultValue: after })}
            {field ? <Values before={before} after={after} /> : null}
          </li>
        ))}
      </ul>
    </li>
  );
}

function Values({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  return (
    <>
      : {before ? <del>{before}</del> : null} <ins>{after || t('history.nothing')}</ins>
    </>
  );
}
