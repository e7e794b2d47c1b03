-- What whoever writes said of the promises in a draft: by when each is, or that it is none.
alter table drafts add column promises jsonb not null default '[]';

-- Up to here somebody has looked at what happened on the case and said that it did not keep this promise; null: nobody was asked.
alter table promises add column doubted_until timestamptz;
