import { makeStyles, tokens } from '@fluentui/react-components';
import { PolarChart } from '@fluentui/react-charts';
import type { DimensionResult } from '../../review/result';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({ chart: { display: 'flex', justifyContent: 'center', minWidth: 0 } });

/** 组织设置标准化 and 组织生活严格化 begin with the same two characters. */
const SHORT = 4;

const SHARES = [0, 50, 100];

/** 六化 as a shape. A picture only: the list beside it has the figures, for the eye and for screen readers. */
export default function Radar({ dimensions }: { dimensions: readonly DimensionResult[] }) {
  const styles = useStyles();
  const texts = useTexts().score;
  const points = dimensions.map(({ name, ratio }) => ({
    theta: name.slice(0, SHORT),
    r: Math.round((ratio ?? 0) * 100),
  }));
  return (
    <div role="img" aria-label={texts.radarLabel}>
      <div className={styles.chart} inert>
        <PolarChart
          width={280}
          height={230}
          hideLegend
          hideTooltip
          shape="polygon"
          direction="clockwise"
          data={[
            { type: 'areapolar', legend: texts.percent, data: points, color: tokens.colorCompoundBrandBackground },
          ]}
          radialAxis={{ tickValues: SHARES, rangeStart: 0, rangeEnd: 100 }}
        />
      </div>
    </div>
  );
}
