import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type ChartData, chartColours, chartDashes } from './chart-data.ts';

use([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

/** Draws into the element and redraws when its size or the theme changes. Returns how to end it. */
export function drawChart(element: HTMLElement, data: ChartData): () => void {
  const chart = init(element, null, { renderer: 'svg' });
  const draw = () => chart.setOption(optionsOf(data, element), { notMerge: true });
  draw();
  const resized = new ResizeObserver(() => chart.resize());
  resized.observe(element);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', draw);
  const themed = new MutationObserver(draw);
  themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    resized.disconnect();
    themed.disconnect();
    dark.removeEventListener('change', draw);
    chart.dispose();
  };
}

function optionsOf({ kind, categories, series, format }: ChartData, element: HTMLElement) {
  const colour = tokenReader(element);
  const text = { color: colour('ink-faint'), fontFamily: getComputedStyle(element).fontFamily, fontSize: 13 };
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 300,
    color: chartColours.map(colour),
    // Patterns in bars, because colour alone reaches not everyone; the words are in the table below.
    aria: { enabled: false, decal: { show: kind === 'bar' && series.length > 1 } },
    grid: { left: 56, right: 0, top: 8, bottom: 28 },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: colour('surface'),
      borderColor: colour('line'),
      textStyle: { ...text, color: colour('ink') },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? format(value) : '–'),
    },
    xAxis: {
      type: 'category',
      data: categories,
      axisLabel: { ...text, hideOverlap: true },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour('line-strong') } },
    },
    yAxis: {
      type: 'value',
      splitNumber: 4,
      axisLabel: { ...text, formatter: format },
      splitLine: { lineStyle: { color: colour('line') } },
    },
    series: series.map(({ name, values }, position) => ({
      name,
      type: kind,
      data: values,
      barMaxWidth: 44,
      symbol: 'circle',
      symbolSize: 6,
      lineStyle: { width: 2.25, type: chartDashes[position % chartDashes.length] },
      itemStyle: { borderRadius: kind === 'bar' ? 2 : 0 },
    })),
  };
}

/**
 * A token's colour as this element would show it: `light-dark()` is only decided by a property that uses it.
 * A fresh probe each, because on one that changes, a transition would still show the colour before.
 */
function tokenReader(element: HTMLElement): (token: string) => string {
  return (token) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--${token})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
