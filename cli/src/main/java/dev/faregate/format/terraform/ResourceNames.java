package dev.faregate.format.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/// What Terraform's AWS provider calls otherwise than CloudFormation: a line for each type with its
/// arguments, as [Word] reads them. The provider's documentation is the source.
///
/// @param type CloudFormation's
record ResourceNames(String type, List<Word> words) {
  private static final String TABLE =
      """
      aws_lambda_function AWS::Lambda::Function function_name description handler runtime \
      memory_size timeout role layers[] architectures[] package_type kms_key_arn \
      reserved_concurrent_executions code_signing_config_arn environment.variables \
      ephemeral_storage.size vpc_config.subnet_ids[]=VpcConfig.SubnetIds \
      vpc_config.security_group_ids[]=VpcConfig.SecurityGroupIds \
      dead_letter_config.target_arn tracing_config.mode snap_start.apply_on \
      file_system_config[]=FileSystemConfigs image_config.command image_config.entry_point \
      image_config.working_directory image_uri=Code.ImageUri s3_bucket=Code.S3Bucket \
      s3_key=Code.S3Key s3_object_version=Code.S3ObjectVersion filename=Code \
      logging_config.log_format logging_config.log_group logging_config.application_log_level \
      logging_config.system_log_level tenancy_config.tenant_isolation_mode
      aws_lambda_alias AWS::Lambda::Alias name function_name function_version description
      aws_lambda_provisioned_concurrency_config AWS::Lambda::Alias function_name \
      qualifier=Name \
      provisioned_concurrent_executions=ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions
      aws_lambda_event_source_mapping AWS::Lambda::EventSourceMapping function_name \
      event_source_arn batch_size enabled starting_position starting_position_timestamp \
      maximum_batching_window_in_seconds maximum_record_age_in_seconds maximum_retry_attempts \
      parallelization_factor bisect_batch_on_function_error tumbling_window_in_seconds topics \
      queues function_response_types scaling_config.maximum_concurrency \
      provisioned_poller_config.minimum_pollers provisioned_poller_config.maximum_pollers
      aws_lambda_function_url AWS::Lambda::Url function_name=TargetFunctionArn qualifier \
      authorization_type=AuthType invoke_mode
      aws_lambda_function_event_invoke_config AWS::Lambda::EventInvokeConfig function_name \
      qualifier maximum_event_age_in_seconds maximum_retry_attempts
      aws_lambda_layer_version AWS::Lambda::LayerVersion layer_name description \
      compatible_runtimes compatible_architectures license_info filename=Content \
      s3_bucket=Content.S3Bucket s3_key=Content.S3Key
      aws_lambda_permission AWS::Lambda::Permission action function_name principal source_arn
      aws_ecs_cluster AWS::ECS::Cluster name=ClusterName
      aws_ecs_task_definition AWS::ECS::TaskDefinition family cpu memory network_mode \
      requires_compatibilities[] execution_role_arn task_role_arn pid_mode ipc_mode \
      ephemeral_storage.size_in_gib=EphemeralStorage.SizeInGiB \
      runtime_platform.operating_system_family runtime_platform.cpu_architecture volume[]=Volumes \
      container_definitions{}
      aws_ecs_service AWS::ECS::Service name=ServiceName cluster task_definition desired_count \
      launch_type platform_version scheduling_strategy \
      capacity_provider_strategy[]=CapacityProviderStrategy \
      network_configuration.subnets=NetworkConfiguration.AwsvpcConfiguration.Subnets \
      network_configuration.security_groups=NetworkConfiguration.AwsvpcConfiguration.SecurityGroups
      aws_sqs_queue AWS::SQS::Queue name=QueueName visibility_timeout_seconds=VisibilityTimeout \
      message_retention_seconds=MessageRetentionPeriod max_message_size=MaximumMessageSize \
      delay_seconds receive_wait_time_seconds=ReceiveMessageWaitTimeSeconds fifo_queue
      aws_cloudwatch_event_rule AWS::Events::Rule name schedule_expression event_pattern state \
      event_bus_name description
      aws_scheduler_schedule AWS::Scheduler::Schedule name schedule_expression state \
      schedule_expression_timezone flexible_time_window.mode target.arn target.role_arn
      aws_sfn_state_machine AWS::StepFunctions::StateMachine name=StateMachineName \
      definition=DefinitionString role_arn type=StateMachineType
      aws_batch_job_definition AWS::Batch::JobDefinition name=JobDefinitionName type \
      platform_capabilities container_properties{} timeout.attempt_duration_seconds
      aws_apprunner_service AWS::AppRunner::Service service_name \
      instance_configuration.cpu instance_configuration.memory
      aws_apigatewayv2_api AWS::ApiGatewayV2::Api name protocol_type
      aws_apigatewayv2_stage AWS::ApiGatewayV2::Stage name=StageName
      aws_apigatewayv2_route AWS::ApiGatewayV2::Route route_key
      aws_apigatewayv2_integration AWS::ApiGatewayV2::Integration api_id integration_type \
      integration_uri timeout_milliseconds=TimeoutInMillis
      aws_api_gateway_rest_api AWS::ApiGateway::RestApi name
      aws_iam_role AWS::IAM::Role name=RoleName
      aws_iam_policy AWS::IAM::ManagedPolicy name=ManagedPolicyName
      aws_cloudwatch_log_group AWS::Logs::LogGroup name=LogGroupName retention_in_days
      aws_s3_bucket AWS::S3::Bucket bucket=BucketName
      aws_dynamodb_table AWS::DynamoDB::Table name=TableName billing_mode
      aws_sns_topic AWS::SNS::Topic name=TopicName
      """;

  static Optional<ResourceNames> of(String terraform) {
    int at = TABLE.startsWith(terraform + " ") ? 0 : TABLE.indexOf("\n" + terraform + " ");
    if (at < 0) {
      return Optional.empty();
    }
    int from = at == 0 ? 0 : at + 1;
    var tokens = new StringTokenizer(TABLE.substring(from, TABLE.indexOf('\n', from)));
    tokens.nextToken();
    var type = tokens.nextToken();
    var words = new ArrayList<Word>();
    while (tokens.hasMoreTokens()) {
      words.add(Word.of(tokens.nextToken()));
    }
    return Optional.of(new ResourceNames(type, words));
  }
}
