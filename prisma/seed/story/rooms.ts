import type { RoomPlan } from '../acts/meeting-plan';

/** Who is there when nothing else is said. */
export const EXECUTIVE: RoomPlan = {
  room: ['Asante', 'Fenwright', 'Whitcombe', 'Brightwater'],
  chair: 'Asante',
};
export const COMMITTEE: RoomPlan = {
  room: ['Okafor', 'Vaswani', 'Llewhellin', 'Raghunath', 'Harbottle'],
  chair: 'Okafor',
};
export const BOARD: RoomPlan = {
  room: [
    ...(['Pellingham', 'Okafor', 'Vaswani', 'Akintunde', 'Thackwray'] as const),
    ...(['Raghunath', 'Fenwright', 'Asante', 'Harbottle', 'Llewhellin'] as const),
  ],
  chair: 'Pellingham',
};
export const CABINET: RoomPlan = {
  room: ['Blakeney', 'Siddall', 'Thackwray', 'Ormerod', 'Frobisher', 'Adelaja', 'Kerslake', 'Ashby'],
  chair: 'Blakeney',
};

export const FELLMONGER = 'Fellmonger Room, Donmere House';
export const CIVIC = 'Committee Room 2, Civic Hall';
