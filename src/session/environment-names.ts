/** Main hides NODE_OPTIONS, which is meant for the command, from the supervisor's own Node under this name. */
export const hiddenNodeOptions = 'SUPERVISED_RUN_NODE_OPTIONS';
