// The icons: paths in a box of 16, drawn as lines 1.5 wide. Circles are written as arcs so that an icon is one path.

export const icons = {
  today: 'M2.5 5.5h11M2.5 4a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM5.5 1.5V4M10.5 1.5V4M5.5 9.5l1.8 1.8 3.2-3.3',
  cases: 'M1.8 9h3.4l1 1.8h3.6l1-1.8h3.4M1.8 9l2-5.5h8.4l2 5.5v3.5a1 1 0 0 1-1 1H2.8a1 1 0 0 1-1-1z',
  mail: 'M1.8 4.5a1 1 0 0 1 1-1h10.4a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H2.8a1 1 0 0 1-1-1zM2 4.5l6 4.2 6-4.2',
  cog: 'M2 4.5h6.2M11.8 4.5H14M2 11.5h2.2M7.8 11.5H14M11.8 4.5a1.8 1.8 0 1 1-3.6 0a1.8 1.8 0 1 1 3.6 0M7.8 11.5a1.8 1.8 0 1 1-3.6 0a1.8 1.8 0 1 1 3.6 0',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1.2 1.5H2.8zM6.5 14.2h3',
  plus: 'M8 3v10M3 8h10',
  phone: 'M5.3 2H3a1 1 0 0 0-1 1.1C2.4 9 7 13.6 12.9 14a1 1 0 0 0 1.1-1v-2.3l-3-1.2-1.4 1.6A9 9 0 0 1 4.9 6.4L6.5 5z',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  tick: 'M3 8.5l3.3 3.3L13 4.7',
  flag: 'M4 14V2.5h8.5L10.5 6l2 3.5H4',
  back: 'M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2v3h3',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM10 8a2 2 0 1 1-4 0a2 2 0 1 1 4 0',
  clip: 'M13 7l-5.5 5.5a3 3 0 0 1-4.3-4.3L9 2.5a2 2 0 0 1 2.9 2.9L6.3 11a1 1 0 0 1-1.4-1.4L10 4.5',
  find: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0M10.5 10.5 14 14',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  next: 'M6 3.5 10.5 8 6 12.5',
  previous: 'M10 3.5 5.5 8 10 12.5',
  close: 'M4 4l8 8M12 4l-8 8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
} as const

export type IconName = keyof typeof icons
