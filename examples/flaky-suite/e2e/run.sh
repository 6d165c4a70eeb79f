# Opens the shop and runs its end-to-end tests: `run.sh [ARGUMENT OF node --test…]`.
set -e
mkdir -p report
node shop/main.js &> report/shop.log &
node --test --test-isolation=none \
  --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=junit --test-reporter-destination=report/junit.xml "$@"
kill %1
wait
