-- What happened before: the texts of cases and of named mistakes as numbers, so that a new one finds its like; what people said about pairs;
-- and new kinds that showed themselves.

-- `source` is the case or the mistake that the text is of. `keys` find it (words and pairs of words, salted with the organisation, so that one
-- index serves all and nobody's lookup reads another's entries); `codes` compare it. Neither spells a word.
create table recurrence_texts (
  organisation_id ident not null references organisations,
  source ident not null,
  case_id ident,
  mistake_id ident,
  -- A person said that it is not about some mistake.
  is_refused boolean not null default false,
  facts text[] not null,
  codes bytea not null,
  keys int[] not null,
  at timestamptz not null,
  is_counted boolean not null default false,
  primary key (organisation_id, source),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, mistake_id) references mistakes
);
create index recurrence_texts_by_key on recurrence_texts using gin (keys) with (fastupdate = off) where mistake_id is not null or is_refused;
create index recurrence_texts_uncounted on recurrence_texts (organisation_id, source) where not is_counted;
create index recurrence_texts_unlinked on recurrence_texts (organisation_id, at desc) where mistake_id is null;
call guard('recurrence_texts');

-- In how many texts each term is, as of the last counting; and how far the cases from before are read.
create table recurrence_counts (
  organisation_id ident not null references organisations,
  texts int not null,
  counts bytea not null,
  version int not null,
  primary key (organisation_id)
);
call guard('recurrence_counts');

create table recurrence_progress (
  organisation_id ident not null references organisations,
  upto ident not null,
  is_done boolean not null,
  looked_at timestamptz,
  primary key (organisation_id)
);
call guard('recurrence_progress');

-- The last word about a pair counts; the earlier ones stay.
create table recurrence_answers (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  mistake_id ident not null,
  answer text not null check (answer in ('yes', 'no', 'open')),
  by ident not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, mistake_id) references mistakes
);
create index recurrence_answers_of_case on recurrence_answers (organisation_id, case_id, id);
call guard('recurrence_answers');
call append_only('recurrence_answers');

create table mistake_proposals (
  organisation_id ident not null references organisations,
  id ident not null,
  kind text,
  words text[] not null,
  recent int not null,
  expected double precision not null,
  chance double precision not null,
  since timestamptz not null,
  found_at timestamptz not null,
  answer text check (answer in ('accepted', 'refused')),
  answered_at timestamptz,
  answered_by ident,
  mistake_id ident,
  primary key (organisation_id, id),
  foreign key (organisation_id, mistake_id) references mistakes,
  check ((answer is null) = (answered_at is null))
);
create index mistake_proposals_open on mistake_proposals (organisation_id, id desc) where answer is null;
call guard('mistake_proposals');

create table mistake_proposal_cases (
  organisation_id ident not null,
  proposal_id ident not null,
  case_id ident not null,
  primary key (organisation_id, proposal_id, case_id),
  foreign key (organisation_id, proposal_id) references mistake_proposals,
  foreign key (organisation_id, case_id) references cases
);
create index proposals_of_case on mistake_proposal_cases (organisation_id, case_id);
call guard('mistake_proposal_cases');

-- Row-level security lets an index be used only through operators that are known to keep secrets, and the one for arrays is not. This function
-- runs as the owner of the schema, is bound to the organisation of the door, and gives away names of sources only.
do $$ begin
  execute format('create policy found_by_keys on recurrence_texts for select to %I using (true)', current_user);
end $$;

create function texts_with_keys(looked integer[], weights real[], few integer) returns setof ident
language sql stable security definer set search_path = public, pg_temp
begin atomic
  select t.source
  from unnest(looked, weights) as look(key, weight)
  cross join lateral (
    select source from recurrence_texts
    where keys @> array[look.key] and (mistake_id is not null or is_refused) and organisation_id = (select current_setting('app.organisation', true))
  ) as t
  group by t.source order by sum(look.weight) desc, t.source desc limit few;
end;
revoke execute on function texts_with_keys(integer[], real[], integer) from public;
grant execute on function texts_with_keys(integer[], real[], integer) to amends_app;
