import '@mantine/spotlight/styles.css';
import { Loader } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matching, type PaletteEntry, type PaletteSource } from '../../ui/palette';
import classes from './palette.module.css';

const [store, palette] = createSpotlight();

interface Props {
  /** Opens the palette whenever it grows. */
  asked: number;
  /** Pages and actions, which need no looking for. */
  own: PaletteEntry[];
  sources: readonly PaletteSource[];
}

/** Goes anywhere and does anything by writing its name. */
export default function Palette({ asked, own, sources }: Props) {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (asked > 0) palette.open();
  }, [asked]);
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={written}
      onQueryChange={setWritten}
      onSpotlightOpen={() => setOpened(true)}
      onSpotlightClose={() => setOpened(false)}
      scrollable
      maxHeight={420}
    >
      <Spotlight.Search
        aria-label={t('palette.label')}
        placeholder={t('palette.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      {opened ? <Findings own={own} sources={sources} written={written.trim()} /> : null}
    </Spotlight.Root>
  );
}

function Findings({ own, sources, written }: Omit<Props, 'asked'> & { written: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // the sources of a page never change, so these hooks keep their order
  const theirs = sources.map((source) => source(written));
  const found = [{ heading: t('palette.pages'), entries: matching(own, written), searching: false }, ...theirs];
  const searching = found.some((each) => each.searching);
  const some = found.some(({ entries }) => entries.length > 0);
  const take = ({ to, run }: PaletteEntry) => {
    if (to) void navigate({ to });
    run?.();
  };
  return (
    <Spotlight.ActionsList aria-busy={searching}>
      {found
        .filter(({ entries }) => entries.length > 0)
        .map(({ heading, entries }) => (
          <Spotlight.ActionsGroup key={heading} label={heading}>
            {entries.map((entry) => (
              <Spotlight.Action
                key={entry.id}
                label={entry.label}
                description={entry.detail}
                leftSection={<entry.icon size={20} stroke={1.6} aria-hidden />}
                onClick={() => take(entry)}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
      {searching ? (
        <Spotlight.Empty>
          <Loader size="sm" aria-label={t('signIn.wait')} />
        </Spotlight.Empty>
      ) : null}
      {!some && !searching ? <Spotlight.Empty>{t('palette.none')}</Spotlight.Empty> : null}
      <div className={classes.hint} aria-hidden>
        {t('palette.hint')}
      </div>
    </Spotlight.ActionsList>
  );
}
