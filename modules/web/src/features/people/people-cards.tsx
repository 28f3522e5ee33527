import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SkillTags } from '../../ui/skills';
import classes from './people.module.css';
import { type PeopleListProps, PersonLink, PickBox, RoleBadges } from './people-table';

/** The people on a narrow window, a card each. */
export function PeopleCards({ rows, tenant, picked, pick }: PeopleListProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.cards}>
      {rows.map(({ member, queues, skills }) => (
        <li key={member.id}>
          {picked ? <PickBox member={member} picked={picked} pick={pick} /> : <span />}
          <div className={classes.cardBody}>
            <PersonLink tenant={tenant} member={member} />
            <Text size="sm" c="dimmed">
              {member.email}
            </Text>
            <RoleBadges member={member} />
            {queues.length > 0 ? (
              <Text size="sm">
                {t('people.queues')}: {queues.map(({ label }) => label).join(', ')}
              </Text>
            ) : null}
            <SkillTags skills={skills} />
          </div>
        </li>
      ))}
    </ul>
  );
}
