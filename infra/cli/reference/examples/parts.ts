export const partExamples = [
  {
    says: 'An amount, in each of its ways:',
    yaml: `
quorum: { atLeast: 5 }
consensus:
  support:
    - { moreThan: 1/2, of: entitled }
    - { atLeast: 75%, of: present and entitled }
    - { atLeast: all, of: votes cast, electorate: { class: founder } }`,
  },
  {
    says: 'Choices of seats: councils or trusts; seats that are both clinical and executive; everyone of one body except its chair:',
    yaml: `
electorate: { class: [council, trust] }
quorum:
  atLeast: 3
  conditions:
    - name: a clinical executive
      everyClass: [clinical, executive]
    - name: a member from Northby other than its chair
      body: Northby Council
      except: { class: chair }`,
  },
  {
    says: 'Each body has one vote, formed by the majority of its members who vote; a body that is split is against; all bodies must be for:',
    yaml: `
vote:
  when: always
  carriedWhen:
    - atLeast: all
      of: all seats
      unit:
        groups:
          by: body
          moreThan: 1/2
          of: votes cast
          split: is against
          empty: is against`,
  },
  {
    says: 'Everyone must be there, and three quarters of them for:',
    yaml: `
vote:
  when: always
  carriedWhen:
    - atLeast: 3/4
      of: all seats
      vacantSeats: leave the base
      everyonePresent: true`,
  },
] as const;
