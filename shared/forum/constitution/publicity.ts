import * as z from 'zod';

export const publicity = z
  .strictObject({
    normally: z
      .enum(['public', 'private'])
      .default('public')
      .describe(
        'How an item is dealt with. `public`: shown in the channel. `private`: only one by one, to those who may see private items.',
      ),
    otherwise: z
      .enum(['never', 'with a reason', 'by resolution'])
      .default('with a reason')
      .describe(
        'When an item may be dealt with the other way. `never`: it may not. `with a reason`: when a reason is given. `by resolution`: only with the resolution and the reason it states.',
      ),
  })
  .describe('Public or private.')
  .meta({ id: 'publicity' });
