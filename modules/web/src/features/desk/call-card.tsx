import type { IconProps } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { colours, STATES, type StateName } from '../../ui/states';
import classes from './call-card.module.css';

interface Props {
  state: StateName;
  /** Beside the word of the state: a timer. */
  time: ReactNode;
  /** Another colour and word than the state's own, as while somebody is on hold. */
  accent?: { token: string; icon: ComponentType<IconProps>; word: string };
  title: string;
  subtitle?: string;
  children: ReactNode;
}

/** The one thing that the agent does now, in the colour of the state. */
export function CallCard({ state, accent, time, title, subtitle, children }: Props) {
  const { t } = useTranslation();
  const { token, icon: Icon } = accent ?? STATES[state];
  const { solid, tint, text } = colours(token);
  return (
    <section className={classes.card} style={{ borderTopColor: solid }} aria-label={t(`states.${state}`)}>
      <div className={classes.head} style={{ background: tint, color: text }}>
        <Icon size={18} aria-hidden />
        <strong>{accent?.word ?? t(`states.${state}`)}</strong>
        <span className={classes.time}>{time}</span>
      </div>
      <div className={classes.body}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          {subtitle ? <p className={classes.subtitle}>{subtitle}</p> : null}
        </div>
        {children}
      </div>
    </section>
  );
}
