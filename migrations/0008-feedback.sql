-- Surveys: one question after the explanation.

create table surveys (
  organisation_id ident not null,
  id ident not null,
  case_id ident not null,
  message_id ident,
  asked_at timestamptz not null,
  answered_at timestamptz,
  rating smallint check (rating between 1 and 5),
  word text,
  primary key (organisation_id, id),
  foreign key (organisation_id, case_id) references cases
);
create index surveys_of_case on surveys (organisation_id, case_id, id);
call guard('surveys');
