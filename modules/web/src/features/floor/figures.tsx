import { useTranslation } from 'react-i18next';
import { useAgents } from '../../api/list-agents';
import { useQueues } from '../../api/list-queues';
import classes from './floor.module.css';

/** The moment in four figures. */
export function Figures() {
  const { t } = useTranslation();
  const agents = useAgents(5000).data?.items ?? [];
  const waiting = (useQueues().data?.items ?? []).reduce((sum, queue) => sum + queue.waiting, 0);
  const count = (...states: string[]) => agents.filter((agent) => states.includes(agent.state)).length;
  const figures = [
    { name: t('floor.waiting'), value: waiting, token: waiting > 0 ? 'hold' : undefined },
    { name: t('floor.ready'), value: `${count('ready')} / ${agents.length}`, token: undefined },
    { name: t('floor.talking'), value: count('talking'), token: undefined },
    { name: t('floor.wrappingUp'), value: count('wrap-up'), token: undefined },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(({ name, value, token }) => (
        <div
          key={name}
          style={token ? { background: `var(--${token}-tint)`, color: `var(--${token}-text)` } : undefined}
        >
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
