-- Languages: a customer's own, a snippet's own, and the letters of a brand in an organisation's own words.

-- Null is the brand's language. Nobody had chosen one before (every row said 'en'), so none is kept.
alter table customers alter column language drop not null;
alter table customers alter column language type text using null::text;

-- Null fits every language.
alter table snippets add column language text;

-- `confirms`: whether a complaint by mail or by the form is answered at once by a mail that says it came in.
alter table brands add column confirms boolean not null default false;

-- The sentences of a letter in the organisation's own words, by name; what is not named is ours. The last version counts, and none is taken away.
create table letter_wordings (
  organisation_id ident not null,
  brand_id ident not null,
  language text not null,
  letter text not null check (letter in ('letter', 'survey', 'confirmation')),
  version int not null,
  words jsonb not null,
  made_at timestamptz not null,
  made_by ident not null,
  primary key (organisation_id, brand_id, language, letter, version),
  foreign key (organisation_id, brand_id) references brands,
  foreign key (organisation_id, made_by) references members
);
call guard('letter_wordings');
call append_only('letter_wordings');
