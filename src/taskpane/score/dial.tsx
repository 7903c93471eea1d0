import { makeStyles, tokens } from '@fluentui/react-components';

const RADIUS = 42;
const LENGTH = 2 * Math.PI * RADIUS;
/** Three quarters of a circle. */
const ARC = LENGTH * 0.75;

const useStyles = makeStyles({
  dial: { position: 'relative', width: '112px', height: '104px', flexShrink: 0 },
  track: { stroke: tokens.colorNeutralBackground6, '@media (forced-colors: active)': { stroke: 'GrayText' } },
  arc: {
    stroke: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  middle: {
    position: 'absolute',
    inset: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
  },
});

export interface DialProps {
  /** 0 to 1; `null` draws the empty dial. */
  readonly share: number | null;
  readonly children: React.ReactNode;
}

/** A figure inside an arc that is as long as its share; the arc itself says nothing that the figure does not. */
export function Dial({ share, children }: DialProps) {
  const styles = useStyles();
  const length = ARC * Math.max(0, Math.min(1, share ?? 0));
  const arc = { cx: 56, cy: 54, r: RADIUS, fill: 'none', strokeWidth: 9, strokeLinecap: 'round' } as const;
  return (
    <div className={styles.dial}>
      <svg width="112" height="104" aria-hidden focusable={false}>
        <g transform="rotate(135 56 54)">
          <circle {...arc} className={styles.track} strokeDasharray={`${ARC} ${LENGTH}`} />
          {length > 0 && <circle {...arc} className={styles.arc} strokeDasharray={`${length} ${LENGTH}`} />}
        </g>
      </svg>
      <div className={styles.middle}>{children}</div>
    </div>
  );
}
