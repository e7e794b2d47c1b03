-- People, widened: links by mail, sessions one can see, authority for a month, how a brand looks and sounds, what we know of a customer.

-- A session is shown to its owner by an id and a browser. Sessions from before have neither, so everybody signs in once more.
truncate sessions;
alter table sessions
  add column id ident not null,
  add column browser text,
  add constraint sessions_by_id unique (organisation_id, id);

alter table one_time_links add column purpose text not null default 'join' check (purpose in ('join', 'reset'));

-- `monthly_minor`: what a member may grant in a calendar month, in minor units; null sets no limit for the month.
alter table members
  add column monthly_minor bigint check (monthly_minor >= 0),
  add column reset_asked_at timestamptz;
create index ledger_of_member on ledger (organisation_id, by, at);

-- Mails to members: an invitation, a new link, a forgotten password. No customer and no case stands behind them.
-- The link itself is made when the mail leaves and is not kept, unless the mail stays here to be read.
create table member_mails (
  organisation_id ident not null,
  id ident not null,
  member_id ident not null,
  purpose text not null check (purpose in ('invitation', 'reset')),
  to_address text not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'previewed', 'failed')),
  link text,
  due_at timestamptz not null,
  attempts int not null default 0,
  trouble text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, member_id) references members
);
create index member_mails_due on member_mails (organisation_id, due_at) where state in ('queued', 'sending');
call guard('member_mails');

-- `colour` is “#rrggbb”; null is the product's own. `aliases` are further mailboxes that lead to the brand.
alter table brands
  add column voice text not null default '',
  add column signature text not null default '',
  add column colour text check (colour ~ '^#[0-9a-f]{6}$'),
  add column aliases text[] not null default '{}';

-- `value`: orders, amount with currency, since when. `consents`: what the customer allowed or refused, and when. Both are what they or we wrote.
alter table customers
  add column notes text not null default '',
  add column value jsonb,
  add column consents jsonb not null default '{}',
  add column merged_into ident;
create index customers_by_name on customers (organisation_id, lower(name) text_pattern_ops);
create index customers_by_last_name on customers (organisation_id, lower(regexp_replace(name, '^.* ', '')) text_pattern_ops);
create index customers_of_merged on customers (organisation_id, merged_into) where merged_into is not null;
create index customers_newest on customers (organisation_id, id desc) where merged_into is null;

alter table customer_addresses
  add column main boolean not null default false,
  add column note text;
create unique index address_main_once on customer_addresses (organisation_id, customer_id) where main;
create index addresses_by_beginning on customer_addresses (organisation_id, address text_pattern_ops);
