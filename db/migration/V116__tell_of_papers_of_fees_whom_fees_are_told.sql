-- The history named papers of fees to contributors and experts, for whom neither these papers nor fees are meant.
update audit
set audience = 'SECRETARIAT'
where subject = 'fee' and act in ('document.stored', 'document.withdrawn');
