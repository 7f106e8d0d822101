
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

  function draw(language) {
    if (drawn[language]) {
      return;
    }

    var main = document.querySelector('main[lang="' + language + '"]');
    var options = JSON.parse(document.getElementById('charts-' + language).textContent);
    drawn[language] = [];
    main.querySelectorAll('[data-chart]').forEach(function (place) {
      var option = options[place.dataset.chart];
      option.tooltip.valueFormatter = numbers(language);
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
