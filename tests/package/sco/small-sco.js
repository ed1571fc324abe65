'use strict';

/*
 * The smallest content that keeps all that is asked of a package: five clicks, then it is done. A test puts the name of one
 * thing to do wrong in the place of FAULT; with «none» it does nothing wrong.
 */
(function () {
  var fault = 'FAULT';
  // In pieces, so that only a run shows them.
  var [OUTSIDE, WORKER, MODULE] = ['outside.png', ['Wor', 'ker'].join(''), ['mod', 'ule'].join('')];
  var wrong = function (name) {
    return fault === name;
  };
  var api = null;
  var clicks = 0;
  var isReview = false;
  var wasDone = false;
  var isOver = false;
  var words = document.querySelector('p');
  var button = document.querySelector('button');
  var JOURNAL = 'small-sco' + location.pathname;

  function find(from) {
    var current = from;
    for (var level = 0; level < 20; level += 1) {
      try {
        if (wrong('R13') && current.API_1484_11) return asScorm12(current.API_1484_11);
        if (current.API) return current.API;
      } catch {
        // A page of another origin: on to the next one.
      }
      if (current.parent === current) return null;
      if (wrong('R11') && level === 2) return null;
      current = current.parent;
    }
    return null;
  }

  function asScorm12(other) {
    return { LMSInitialize: other.Initialize.bind(other) };
  }

  function ask(name, first, second) {
    if (wrong('R25')) return api[name](first || '', second);
    try {
      return api[name](first || '', second);
    } catch {
      return 'false';
    }
  }

  function get(element) {
    return String(ask('LMSGetValue', element));
  }

  function set(element, value) {
    if (!isReview || wrong('R19')) ask('LMSSetValue', element, value);
  }

  function commit() {
    if (isReview && !wrong('R19')) return;
    set('cmi.core.exit', wrong('R21') ? '' : wasDone ? '' : 'suspend');
    set('cmi.core.session_time', wrong('R22') ? '00:01:02.345' : '0000:01:02.50');
    ask('LMSCommit');
  }

  function dataOf() {
    var text = 'v1.' + clicks;
    if (wrong('R15')) return text + '.ø';
    return text + '.' + (clicks * 7 + 3);
  }

  function readData(text) {
    var parts = text.split('.');
    var isSound = parts[0] === 'v1' && Number(parts[2]) === Number(parts[1]) * 7 + 3;
    if (isSound) return Number(parts[1]);
    if (wrong('R16') && text !== '') throw new Error('cannot read ' + text);
    return 0;
  }

  function show() {
    words.textContent = 'Klikk nummer ' + clicks + '.';
  }

  function save() {
    if (!wrong('R24')) localStorage.setItem(JOURNAL, String(clicks));
    if (api === null) return;
    set('cmi.suspend_data', dataOf());
    set('cmi.core.lesson_location', wrong('R17') ? 'møte ' + clicks : 'm' + clicks);
    if (clicks === 5) finishOff();
    commit();
  }

  function finishOff() {
    if (wasDone) return;
    if (wrong('R20')) set('cmi.core.lesson_status', 'failed');
    set('cmi.core.score.raw', wrong('R18') ? '80.5' : '80');
    set('cmi.core.lesson_status', 'completed');
    wasDone = true;
  }

  function start() {
    ask('LMSInitialize');
    var status = get('cmi.core.lesson_status');
    isReview = get('cmi.core.lesson_mode') === 'review';
    wasDone = status === 'completed' || status === 'passed';
    clicks = Math.max(0, readData(get('cmi.suspend_data')));
    if (status === 'not attempted' && !wrong('R14')) {
      set('cmi.core.lesson_status', 'incomplete');
      commit();
    }
    var journal = Number(localStorage.getItem(JOURNAL));
    if (!wrong('R24') && journal > clicks && !isReview) {
      clicks = journal;
      save();
    }
    show();
  }

  function look(triesLeft) {
    api = find(window);
    if (api !== null) start();
    else if (triesLeft > 0 && !wrong('R12')) setTimeout(look, 100, triesLeft - 1);
  }

  button.addEventListener('click', function () {
    clicks += 1;
    if (wrong('R23') && api !== null) commit();
    show();
    setTimeout(save);
  });
  addEventListener('pagehide', function () {
    if (api === null || isOver) return;
    isOver = true;
    if (!isReview) commit();
    ask('LMSFinish');
  });
  if (wrong('R07')) new Image().src = `/${OUTSIDE}`;
  if (wrong('R09')) Reflect.construct(globalThis[WORKER], ['other.js']);
  if (wrong('R08')) {
    var script = document.createElement('script');
    script.type = MODULE;
    script.src = 'other.js';
    document.head.append(script);
  }
  look(45);
})();
