-- What a review has to say of how it was written, and of which sort a condition is.

-- When a participant opened the case before they had written. It cannot be hidden from them; whoever leads the review reads their words with it.
alter table review_people add column saw_at timestamptz;

-- Of a condition: its name in the list of factors, which is kept in the settings; or a word of one's own in `label`; or neither.
alter table review_lines
  add column factor ident,
  add check (factor is null or (section = 'factor' and label is null));
