
(function () {
  'use strict';
  var printWidth = 680;
  var drawn = {};

  function numbers(language) {
    var locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    return function (value) {
      return value === null || value === undefined || isNaN(value)
        ? '–'
        : Number(value).toLocaleString(locale, { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 2 });
    };
  }

  // What is told of a point. Names come from files: they are encoded before they become markup.
  function point(option, number) {
    var encode = echarts.format.encodeHTML;
    var tell = {
      tip: function (item) {
        return item.data && item.data.tip ? item.data.tip.map(encode).join('<br>') : '';
      },
      scatter: function (item) {
        return encode(item.seriesName)
          + '<br>' + encode(option.xAxis.name) + ': ' + number(item.value[0])
          + '<br>' + encode(option.yAxis.name) + ': ' + number(item.value[1]);
      },
      band: function (items) {
        var bands = {};
        items.forEach(function (item) {
          var id = item.seriesId.split(':');
          if (id.length < 2) {
            return;
          }

          bands[id[1]] = bands[id[1]] || {};
          bands[id[1]][id[0]] = item;
        });
        return encode(option.xAxis.name) + ' ' + number(items[0].value[0]) + Object.keys(bands).map(function (id) {
          var band = bands[id];
          return '<br>' + band.middle.marker + encode(band.middle.seriesName) + ': ' + number(band.middle.value[1])
            + ' (' + number(band.low.value[1]) + ' – ' + number(band.high.value[1]) + ')';
        }).join('');
      }
    }[option.belt];
    if (option.belt === 'band') {
      fill(option);
    }

    if (tell) {
      option.tooltip.formatter = tell;
      option.tooltip.extraCssText = 'max-width: 420px; white-space: normal;';
    } else {
      option.tooltip.valueFormatter = number;
    }

    delete option.belt;
  }

  // Fills what lies between the edges of every band.
  function fill(option) {
    var edges = {};
    option.series.forEach(function (series) { edges[series.id] = series; });
    option.series.filter(function (series) { return series.id.indexOf('middle:') === 0; }).forEach(function (middle) {
      var place = middle.id.slice('middle:'.length);
      var round = edges['low:' + place].data.concat(edges['high:' + place].data.slice().reverse());
      option.series.push({
        type: 'custom',
        name: middle.name,
        silent: true,
        clip: true,
        z: 1,
        tooltip: { show: false },
        data: [round[0]],
        renderItem: function (params, api) {
          return {
            type: 'polygon',
            shape: { points: round.map(function (at) { return api.coord(at); }) },
            style: { fill: middle.itemStyle.color, opacity: 0.16 }
          };
        }
      });
    });
  }

  function draw(language) {
    if (drawn[language]) {
      return;
    }

    var main = document.querySelector('main[lang="' + language + '"]');
    var options = JSON.parse(document.getElementById('charts-' + language).textContent);
    drawn[language] = [];
    main.querySelectorAll('[data-chart]').forEach(function (place) {
      var option = options[place.dataset.chart];
      point(option, numbers(language));
      var chart = echarts.init(place, null, { renderer: 'svg' });
      chart.setOption(option);
      drawn[language].push(chart);
    });
  }

  function show(language) {
    document.documentElement.lang = language;
    document.querySelectorAll('main').forEach(function (main) {
      main.hidden = main.lang !== language;
      if (!main.hidden) {
        document.title = main.dataset.title;
      }
    });
    document.querySelectorAll('button[data-language]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    });
    draw(language);
    fit();
  }

  function fit(width) {
    (drawn[document.documentElement.lang] || []).forEach(function (chart) {
      chart.resize(width ? { width: width } : undefined);
    });
  }

  document.querySelectorAll('button[data-language]').forEach(function (button) {
    button.addEventListener('click', function () { show(button.dataset.language); });
  });
  window.addEventListener('resize', function () { fit(); });
  window.addEventListener('beforeprint', function () { fit(printWidth); });
  window.addEventListener('afterprint', function () { fit(); });
  show(location.hash === '#en' || location.hash === '#zh' ? location.hash.slice(1) : document.documentElement.lang);
})();
