import type { PersonPlan } from './person-plan';

const councillor = <Key extends string>(key: Key, name: string, jobTitle: string) => ({
  key,
  name,
  honorific: 'Cllr',
  jobTitle,
});
const member = <Key extends string>(key: Key, name: string) =>
  councillor(key, name, 'Member of Overview and Scrutiny');

/** The council's officers, its eight Cabinet members and the twelve of Overview and Scrutiny. */
export const COUNCIL_PEOPLE = [
  { key: 'Ostrowska', name: 'Nell Ostrowska', jobTitle: 'Head of Finance' },
  councillor('Thackwray', 'Maureen Thackwray', 'Cabinet member for children; Trust Board member'),
  { key: 'Quarrie', name: 'Desmond Quarrie-Holt', jobTitle: 'Director of Resources, section 151 officer' },
  { key: 'Achterberg', name: 'Rosalind Achterberg', jobTitle: 'Director of Law, monitoring officer' },
  { key: 'Pemberton', name: 'Orla Pemberton-Shaw', jobTitle: 'Director of Children’s Services' },
  { key: 'Lockhart', name: 'Piers Lockhart-Abara', jobTitle: 'Policy and performance officer' },
  {
    key: 'Trevanion',
    name: 'Hugo Trevanion-Bell',
    jobTitle: 'Assistant Chief Executive; represents the Council as member',
  },
  { key: 'Fairweather', name: 'Agnes Fairweather-Munro', jobTitle: 'Council clerk' },
  councillor('Blakeney', 'Roderick Blakeney', 'Leader of the Council'),
  councillor('Siddall', 'Parveen Siddall-Khan', 'Deputy Leader, finance'),
  councillor('Ormerod', 'Stanley Ormerod-Tate', 'Cabinet member for housing'),
  councillor('Frobisher', 'Bernadette Frobisher', 'Cabinet member for adult care'),
  councillor('Adelaja', 'Tunde Adelaja-Moss', 'Cabinet member for the economy'),
  councillor('Kerslake', 'Winston Kerslake-Boyd', 'Cabinet member for highways'),
  councillor('Ashby', 'Gwendolen Ashby-Moore', 'Cabinet member for communities'),
  councillor('Garrowby', 'Philippa Garrowby', 'Chair of Overview and Scrutiny'),
  councillor('Nettleship', 'Leonard Nettleship', 'Vice-chair of Overview and Scrutiny'),
  member('Ibekwe', 'Chidi Ibekwe-Lund'),
  member('Hollingrake', 'Marjorie Hollingrake'),
  member('Sandiford', 'Delroy Sandiford-Pike'),
  member('Wrigglesworth', 'Joan Wrigglesworth'),
  member('Chaudhry', 'Nasreen Chaudhry-Vale'),
  member('Petherick', 'Silas Petherick'),
  member('Oduya', 'Blessing Oduya-Hart'),
  member('Thornthwaite', 'Clement Thornthwaite'),
  member('Kirkbride', 'Isobel Kirkbride-Sen'),
  member('Mossop', 'Reginald Mossop'),
] as const satisfies readonly PersonPlan[];
