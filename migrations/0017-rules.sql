-- Rules of the house: the protocol's factors beside its limits, and who made a version.

-- Null: the version was written down before factors were kept, and the standard ones count. `made_by` null: nobody, it is the standard.
alter table protocols
  add column factors jsonb,
  add column made_by ident,
  add foreign key (organisation_id, made_by) references members;

-- Words that a team uses again; {customer} and the like are filled in when they are put into a letter.
create table snippets (
  organisation_id ident not null references organisations,
  id ident not null,
  name text not null,
  body text not null,
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, name)
);
call guard('snippets');
