import { createChannel, type PaneRequest } from '../../src/taskpane/channel';

test('a request reaches the listening pane', () => {
  const channel = createChannel();
  const heard: PaneRequest[] = [];
  channel.listen((request) => heard.push(request));
  channel.send({ kind: 'review' });
  expect(heard).toEqual([{ kind: 'review' }]);
});

test('a request sent before the pane is drawn waits for it, the last one only, and is heard once', () => {
  const channel = createChannel();
  channel.send({ kind: 'review' });
  channel.send({ kind: 'noRectification' });
  const heard: PaneRequest[] = [];
  channel.listen((request) => heard.push(request));
  channel.listen((request) => heard.push(request));
  expect(heard).toEqual([{ kind: 'noRectification' }]);
});

test('after the pane stops listening, requests wait again', () => {
  const channel = createChannel();
  const first: PaneRequest[] = [];
  const second: PaneRequest[] = [];
  channel.listen((request) => first.push(request))();
  channel.send({ kind: 'review' });
  channel.listen((request) => second.push(request));
  expect([first, second]).toEqual([[], [{ kind: 'review' }]]);
});
