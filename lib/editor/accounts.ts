import { randomBytes } from 'node:crypto';
import { foldedName, type Kept, openAccountsFile, type Rights } from './accountsFile';
import { hashPassword, isPassword } from './passwords';
import { hashOfSecret, makeSecret } from './secret';

/** A one-time link can be used for so long, in ms: until tomorrow. */
export const linkLasts = 24 * 60 * 60_000;

/** Somebody who may use the desk, without what is secret. */
export type Account = Rights & { id: string; name: string; hasPassword: boolean };

/** Why something with an account is refused: the key of the sentence that says so. */
export class AccountFault extends Error {
  readonly reason: 'taken' | 'unknown' | 'lastCoordinator' | 'linkGone';
  constructor(reason: AccountFault['reason']) {
    super(reason);
    this.reason = reason;
  }
}

export type Accounts = ReturnType<typeof openAccounts>;

/**
 * The accounts of the desk. Of passwords and links only hashes are kept.
 * @param folder made when it is not there
 */
export function openAccounts(folder: string, now: () => number = Date.now) {
  const { read, change } = openAccountsFile(folder);

  const openLink = (account: Kept): string => {
    const secret = makeSecret();
    account.link = { hash: hashOfSecret(secret), until: now() + linkLasts };
    return secret;
  };
  const byLink = (accounts: Kept[], secret: string): Kept | undefined =>
    accounts.find(({ link }) => link && link.until > now() && link.hash === hashOfSecret(secret));
  const find = (accounts: Kept[], id: string): Kept => {
    const found = accounts.find((account) => account.id === id);
    if (!found) throw new AccountFault('unknown');
    return found;
  };
  const named = (accounts: Kept[], name: string): Kept | undefined =>
    accounts.find(
      (account) => account.name !== '' && foldedName(account.name) === foldedName(name),
    );
  /** Somebody else must be left who can let people in. */
  const keepCoordinator = (accounts: Kept[], without: string): void => {
    const left = accounts.filter(({ id, role }) => role === 'coordinator' && id !== without);
    if (!left.some(({ password }) => password)) throw new AccountFault('lastCoordinator');
  };
  const add = (accounts: Kept[], name: string, rights: Rights): Kept => {
    const id = randomBytes(6).toString('hex');
    const account = { id, name, ...rights, password: null, link: null };
    accounts.push(account);
    return account;
  };

  return {
    /** Everybody who was given an account, by name. */
    list: (): Account[] =>
      read()
        .map(shown)
        .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    find: (id: string): Account | undefined =>
      read()
        .map(shown)
        .find((account) => account.id === id),
    /** Whether somebody has an account with a name: nobody has, when only the first link was made. */
    hasAny: (): boolean => read().some(({ name }) => name !== ''),
    /** Who has this name and password. Takes as long when nobody has. Throws `TooBusy`. */
    async signIn(name: string, password: string): Promise<Account | undefined> {
      const account = named(read(), name);
      const isRight = await isPassword(password, account?.password ?? null);
      return account && isRight ? shown(account) : undefined;
    },
    /** A new account. Throws `AccountFault` when the name is taken. @returns the secret of its link */
    create: (name: string, rights: Rights): Promise<string> =>
      change((accounts) => {
        if (named(accounts, name)) throw new AccountFault('taken');
        return openLink(add(accounts, name, rights));
      }),
    /** A link for somebody with this name, who is given these rights; made when there is nobody yet. */
    linkByName: (name: string, rights: Rights): Promise<string> =>
      change((accounts) => {
        const account = named(accounts, name) ?? add(accounts, name, rights);
        Object.assign(account, rights);
        return openLink(account);
      }),
    /** A link for the first coordinator, who says their own name; an earlier one ends. */
    firstLink: (): Promise<string> =>
      change((accounts) => {
        const rights: Rights = { role: 'coordinator', languages: [] };
        return openLink(accounts.find(({ name }) => name === '') ?? add(accounts, '', rights));
      }),
    /** A new link, for a lost password; the old password holds until it is used. */
    link: (id: string): Promise<string> => change((accounts) => openLink(find(accounts, id))),
    /** Whose link this is, while it can be used. Looking does not use it up. */
    ofLink(secret: string): Account | undefined {
      const account = byLink(read(), secret);
      return account && shown(account);
    },
    /**
     * Uses a link up: its owner gets a password. Throws `AccountFault` when it cannot be used any more,
     * or when the name that a first coordinator says is taken.
     */
    async redeem(secret: string, password: string, name = ''): Promise<Account> {
      if (!byLink(read(), secret)) throw new AccountFault('linkGone');
      const hash = await hashPassword(password);
      return change((accounts) => {
        const account = byLink(accounts, secret);
        if (!account) throw new AccountFault('linkGone');
        if (account.name === '') {
          if (named(accounts, name)) throw new AccountFault('taken');
          account.name = name;
        }
        Object.assign(account, { password: hash, link: null });
        return shown(account);
      });
    },
    /** A new password for somebody who is signed in. */
    async setPassword(id: string, password: string): Promise<void> {
      const hash = await hashPassword(password);
      await change((accounts) => {
        find(accounts, id).password = hash;
      });
    },
    /** Other rights. Throws `AccountFault` when no coordinator would be left. */
    setRights: (id: string, rights: Rights): Promise<void> =>
      change((accounts) => {
        const account = find(accounts, id);
        if (account.role === 'coordinator' && rights.role !== 'coordinator')
          keepCoordinator(accounts, id);
        Object.assign(account, { person: undefined }, rights);
      }),
    /** Takes an account away. Throws `AccountFault` when no coordinator would be left. */
    close: (id: string): Promise<void> =>
      change((accounts) => {
        const account = find(accounts, id);
        if (account.role === 'coordinator') keepCoordinator(accounts, id);
        accounts.splice(accounts.indexOf(account), 1);
      }),
  };
}

function shown({ password, link, ...account }: Kept): Account {
  return { ...account, hasPassword: password !== null };
}
