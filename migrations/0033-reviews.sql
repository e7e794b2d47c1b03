-- Learning reviews, and what they need to know of then.

-- What was heard, each time anew. The case's own row shows the newest; a review asks what stood there then. Personal words, so the rows
-- are no part of the journal and can be removed.
create table case_hearings (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  at timestamptz not null,
  by ident not null,
  crux text not null,
  feeling text,
  wanted text,
  impact text,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases
);
create index hearings_of_case on case_hearings (organisation_id, case_id, id);
call guard('case_hearings');

-- News of the house (members, kinds of mistake) among the many about cases.
create index journal_of_house on journal (organisation_id, event, id) where case_id is null;

-- A learning review of one case. Its tables are tied to organisations, members, cases and each other, and to no number about anybody;
-- no other area reads them (docs/decisions/0011-reviews-stand-apart.md).
-- `moment`: at which participants say what they would have done; what came later is covered for them until it is revealed.
create table reviews (
  organisation_id ident not null references organisations,
  id ident not null,
  number int not null,
  case_id ident not null,
  title text not null,
  why text not null check (why in ('hand', 'well', 'severity', 'repeat', 'cost', 'promise', 'sample')),
  state text not null check (state in ('preparing', 'writing', 'revealed', 'shared', 'lookedBack')),
  facilitator_id ident,
  opened_by ident,
  opened_at timestamptz not null,
  moment timestamptz,
  writing_at timestamptz,
  revealed_at timestamptz,
  shared_at timestamptz,
  look_back_at timestamptz,
  look_back_asked_at timestamptz,
  looked_back_at timestamptz,
  still text check (still in ('yes', 'partly', 'no')),
  still_words text,
  primary key (organisation_id, id),
  unique (organisation_id, number),
  unique (organisation_id, case_id),
  foreign key (organisation_id, case_id) references cases,
  foreign key (organisation_id, facilitator_id) references members,
  foreign key (organisation_id, opened_by) references members
);
create index reviews_newest on reviews (organisation_id, id desc);
create index reviews_to_look_back on reviews (organisation_id, look_back_at) where look_back_asked_at is null and look_back_at is not null;
call guard('reviews');

-- Who is asked to write. `draft` is kept as typed; `words` is the answer, which does not change any more.
create table review_people (
  organisation_id ident not null,
  review_id ident not null,
  member_id ident not null,
  asked_at timestamptz not null,
  draft text not null,
  words text,
  wrote_at timestamptz,
  primary key (organisation_id, review_id, member_id),
  foreign key (organisation_id, review_id) references reviews on delete cascade,
  foreign key (organisation_id, member_id) references members
);
create index review_people_of_member on review_people (organisation_id, member_id, review_id);
call guard('review_people');

-- What is put together: moments added to the timeline (never taken out), what made it sensible, surprises, conditions, impact, takeaways.
-- `label`: which sort of condition, in a word of one's own.
create table review_lines (
  organisation_id ident not null,
  id ident not null,
  review_id ident not null,
  section text not null check (section in ('moment', 'sense', 'surprise', 'well', 'factor', 'customer', 'team', 'business', 'takeaway')),
  words text not null,
  label text,
  about_at timestamptz,
  added_at timestamptz not null,
  removed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, review_id) references reviews on delete cascade,
  check ((section = 'moment') = (about_at is not null)),
  check (section <> 'moment' or removed_at is null)
);
create index review_lines_of on review_lines (organisation_id, review_id, id);
call guard('review_lines');

create table review_comments (
  organisation_id ident not null,
  id ident not null,
  review_id ident not null,
  member_id ident not null,
  words text not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, review_id) references reviews on delete cascade,
  foreign key (organisation_id, member_id) references members
);
create index review_comments_of on review_comments (organisation_id, review_id, id);
call guard('review_comments');

create table review_acknowledgements (
  organisation_id ident not null,
  review_id ident not null,
  member_id ident not null,
  at timestamptz not null,
  primary key (organisation_id, review_id, member_id),
  foreign key (organisation_id, review_id) references reviews on delete cascade,
  foreign key (organisation_id, member_id) references members
);
call guard('review_acknowledgements');

-- When a review opens by itself. Null or false: that rule is off. `sample`: one in so many ended cases.
create table review_rules (
  organisation_id ident not null primary key references organisations,
  severity smallint check (severity between 1 and 5),
  repeat boolean not null,
  cost_minor bigint check (cost_minor > 0),
  promise boolean not null,
  sample int check (sample > 0),
  changed_at timestamptz not null
);
call guard('review_rules');
