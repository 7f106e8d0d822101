// Draws what Chart.razor was told, with Apache ECharts.
export function show(place, text, isDark, picked) {
  if (!place.isConnected) {
    return;
  }

  let chart = echarts.getInstanceByDom(place);
  if (!chart) {
    chart = echarts.init(place, isDark ? 'dark' : null, { renderer: 'canvas' });
    place.beltResize = new ResizeObserver(() => chart.resize());
    place.beltResize.observe(place);
    if (picked) {
      chart.on('click', item => picked.invokeMethodAsync('Pick', String(item.data && item.data.id || item.name)));
    }
  }

  const option = JSON.parse(text);
  option.backgroundColor = 'transparent';
  chart.setOption(option, { replaceMerge: ['series'] });
}

export function remove(place) {
  const chart = place && echarts.getInstanceByDom(place);
  if (chart) {
    place.beltResize.disconnect();
    chart.dispose();
  }
}
